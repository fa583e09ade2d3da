/** The name of the port between a frame and the page that judges. */
export const PICTURES_PORT = 'pictures';

/** What is said of a picture: its score from 0 to 1, nothing where it could not be judged, or that too many wait. */
export type PictureSaid = { id: number; score?: number; busy?: true };
