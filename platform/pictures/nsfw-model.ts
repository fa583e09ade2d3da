import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, io, setBackend, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2';
import { PICTURE_SIDE } from '@/policy/pictures.ts';
import type { PictureModel } from './model.ts';

/** The classes of the model, in its order: https://github.com/infinitered/nsfwjs#what-are-the-classes */
const [HENTAI, PORN, SEXY] = [1, 3, 4];
const SCALE = 255;
/** It asks for an address of each kind; every browser that we admit takes the one with SIMD. */
const KINDS = ['', '-simd', '-threaded-simd'];

/**
 * Returns the model of nsfwjs (MobileNet V2, in its package), run by WebAssembly on one thread. `wasm` is the address of `tfjs-backend-wasm-simd.wasm`.
 * Throws where WebAssembly or the weights cannot be loaded.
 */
export async function openModel(wasm: string): Promise<PictureModel> {
  // With threads it starts workers from blobs, which no page of ours may.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(Object.fromEntries(KINDS.map((kind) => [`tfjs-backend-wasm${kind}.wasm`, wasm])));
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly cannot be used.');
  const model = await loadLayersModel(io.fromMemory(await artifacts()));
  const judge = async (pixels: Uint8ClampedArray): Promise<number> => {
    const scores = tidy(() => model.predict(tensor4d(colours(pixels), [1, PICTURE_SIDE, PICTURE_SIDE, 3])) as Tensor);
    const of = await scores.data();
    scores.dispose();
    return (of[HENTAI] ?? 0) + (of[PORN] ?? 0) + (of[SEXY] ?? 0) / 2;
  };
  // The first judgement makes the programs ready.
  await judge(new Uint8ClampedArray(PICTURE_SIDE ** 2 * 4));
  return { judge };
}

async function artifacts(): Promise<io.ModelArtifacts> {
  const { default: model }: { default: io.ModelJSON } = await MobileNetV2Model.modelJson();
  const bundles: { default: string }[] = await Promise.all(MobileNetV2Model.weightBundles.map((load) => load()));
  const weights = bundles.map((bundle) => bundle.default).join('');
  return {
    modelTopology: model.modelTopology,
    weightSpecs: model.weightsManifest.flatMap((group) => group.weights),
    weightData: Uint8Array.from(atob(weights), (letter) => letter.codePointAt(0) ?? 0).buffer,
  };
}

/** The model knows no alpha, and colours from 0 to 1. */
function colours(pixels: Uint8ClampedArray): Float32Array {
  const values = new Float32Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3)
    for (let colour = 0; colour < 3; colour += 1) values[to + colour] = (pixels[from + colour] ?? 0) / SCALE;
  return values;
}
