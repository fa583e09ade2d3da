import type { SignaturesReply } from '@/policy/console-signatures.ts';
import { Book } from './book.ts';

/** Who has signed the notice, as the endpoint last told of it, for as long as a page shows it. */
export class SignatureBook extends Book<SignaturesReply> {
  #isShown = false;

  /** Nothing is asked again before the next `show`. */
  override forget(): void {
    this.#isShown = false;
    super.forget();
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    if (this.#isShown) await this.read(() => this.api.signatures());
  }
}
