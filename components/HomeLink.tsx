import type { ComponentChildren } from 'preact';

type Props = {
  /** The prepared page, already known to be a web address. */
  href: string;
  label?: string | undefined;
  class: string;
  onHome: (href: string) => void;
  children: ComponentChildren;
};

/** The way back to the prepared page: a link, taken without leaving the blocked page behind in the history. */
export function HomeLink({ href, label, class: className, onHome, children }: Props) {
  const leave = (event: Event) => {
    event.preventDefault();
    onHome(href);
  };
  return (
    <a class={className} href={href} aria-label={label} rel="noreferrer" draggable={false} onClick={leave}>
      {children}
    </a>
  );
}
