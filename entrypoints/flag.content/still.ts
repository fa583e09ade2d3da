/** Stops what goes on in a page that is covered: loading, sound, moving pictures, and whatever has taken hold of the screen or the pointer. */
export function still(): void {
  window.stop();
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio,video')) media.pause();
  document.exitPointerLock();
  // Refused where there is nothing to leave.
  void Promise.allSettled([document.exitFullscreen(), document.exitPictureInPicture()]);
}
