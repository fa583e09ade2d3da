import { useLayoutEffect } from 'preact/hooks';

/** Names the browser's tab after the page. */
export function useTitle(page: string): void {
  useLayoutEffect(() => {
    document.title = `${page} · Stairgate`;
  }, [page]);
}
