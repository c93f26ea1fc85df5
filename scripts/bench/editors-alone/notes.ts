export function mount(host: HTMLElement): void {
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Notes alone');
  host.append(field);
}
