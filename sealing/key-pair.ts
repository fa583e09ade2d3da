/** A key of WebCrypto. Its type has another name with the DOM than without. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
export type KeyPair = { publicKey: Key; privateKey: Key };
