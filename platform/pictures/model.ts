/** What judges pictures: any model that takes one as pixels. */
export type PictureModel = {
  /** Returns from 0 to 1 how surely a picture is none for a child; `pixels` are red, green, blue and alpha of a square with `PICTURE_SIDE` a side. */
  judge(pixels: Uint8ClampedArray): Promise<number>;
};
