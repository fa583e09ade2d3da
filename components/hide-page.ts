const HIDDEN = 'html{visibility:hidden!important;background:#fdf6e3!important}';

/** Hides the page at once, and returns what shows it again. */
export function hidePage(): () => void {
  const style = document.createElement('style');
  style.textContent = HIDDEN;
  (document.documentElement ?? document).append(style);
  return () => style.remove();
}
