import * as z from 'zod/mini';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/platform/worker.ts';

export default defineBackground({
  type: 'module',
  main() {
    z.config({ jitless: true });
    startWorker();
  },
});
