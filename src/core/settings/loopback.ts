const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Whether a host is this machine. It takes the `hostname` of a URL, whose parser has by then turned 0x7f.1 and the like
 * into four plain numbers, and put IPv6 into brackets.
 */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname);
