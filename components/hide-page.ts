const HIDDEN = ':root{visibility:hidden!important;background:#fdf6e3!important}';

/** Hides the page at once, and returns what shows it again. */
export function hidePage(): () => void {
  const style = document.createElement('style');
  style.textContent = HIDDEN;
  // The page's root may be a form, whose fields stand in place of what it can do.
  Node.prototype.appendChild.call(document.documentElement ?? document, style);
  return () => style.remove();
}
