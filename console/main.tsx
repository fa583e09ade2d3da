import './console.css';
import { render } from 'preact';
import * as z from 'zod/mini';
import { Console } from './components/Console.tsx';
import { createParts } from './parts.ts';

// Without it zod tries `new Function` once, which the content security policy reports.
z.config({ jitless: true });

const parts = createParts({
  fetch: (address, init) => fetch(address, init),
  openSource: (address) => new EventSource(address),
  now: () => new Date(),
  languages: navigator.languages,
  keeping: storageIfAllowed(),
});

const root = document.querySelector('#console');
if (root) render(<Console parts={parts} />, root);

function storageIfAllowed(): Storage | undefined {
  try {
    return localStorage;
  } catch (cause) {
    // A browser that keeps nothing throws here; the choice of language then lasts as long as the page.
    if (cause instanceof DOMException) return undefined;
    throw cause;
  }
}
