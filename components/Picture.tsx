/** The pictures in public/pictures. */
export type PictureName = 'friends' | 'sun' | 'home';

/** A picture that says nothing the words beside it do not say. */
export function Picture({ name }: { name: PictureName }) {
  return <img class={name} src={`/pictures/${name}.svg`} alt="" draggable={false} />;
}
