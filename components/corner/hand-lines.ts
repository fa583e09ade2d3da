/** The lines of the hand that children put their own on: fingers as strokes, and the palm as a shape, in a square of 120. */
export const FINGERS = 'M39 66V34M56 64V20M73 64V22M90 66V36M36 84C28 80 20 72 14 62';
export const PALM = 'M31 62h67v22c0 18-13 28-33 28S31 100 31 84z';
