import type { FormHTMLAttributes } from 'preact';

type FormProps = Omit<FormHTMLAttributes, 'onSubmit'> & { onSend: (form: HTMLFormElement) => unknown };

/** A form that is sent by us and never by the browser. */
export function Form({ onSend, children, ...rest }: FormProps) {
  return (
    <form
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
