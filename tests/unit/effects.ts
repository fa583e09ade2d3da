import { options } from 'preact';

// Preact waits for a frame of the test's page with a clock beside it, which may strike when that page is gone.
options.requestAnimationFrame = (callback) => void setTimeout(callback);
