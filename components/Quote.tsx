type Props = { label: string; sentence: string };

/** A sentence of the setting's policy, word for word. Its language is the setting's own, so the text finds its direction by itself. */
export function Quote({ label, sentence }: Props) {
  return (
    <figure class="quote">
      <figcaption>{label}</figcaption>
      <blockquote dir="auto">
        <q>{sentence}</q>
      </blockquote>
    </figure>
  );
}
