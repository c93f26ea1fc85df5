const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|:|$)/i;

/**
 * Whether Windows takes a file's name for a device, whatever its folder and extension: who writes "aux.md" there writes
 * to a serial port. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const isDeviceName = (name: string): boolean => device.test(name);
