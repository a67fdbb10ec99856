import { anyone, type Ctx, get } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { recordView } from './pages.tsx'
import { chainLines, findHead, listPublic } from './queries.ts'
import { factsOf } from './rules.ts'

export const routes = [get(paths.record, anyone, show, { cached: true }), get(paths.recordFile, anyone, download)]

const onePage = 50

async function show(ctx: Ctx): Promise<Response> {
  const asked = ctx.url.searchParams.get('before') ?? ''
  const before = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : undefined
  const [head, found] = await Promise.all([findHead(ctx.db), listPublic(ctx.db, before, onePage + 1)])
  const lines = found.slice(0, onePage)
  return ctx.show(
    recordView({
      language: ctx.language,
      head,
      lines: lines.map(({ place, at, deed, public: open }) => ({ place, at, deed, facts: factsOf(open) })),
      older: found.length > onePage ? lines.at(-1)!.place : undefined,
    }),
  )
}

/** The whole chain as it grows down the wire; nothing but one batch is ever in memory. */
function download(ctx: Ctx): Response {
  const lines = chainLines(ctx.db)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(Buffer.from(value))
    },
    cancel: () => void lines.return(undefined),
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="record-${ctx.council.slug}.jsonl"`,
    },
  })
}
