import { anyone, get, type Route } from '../../../platform/http.ts'
import { galleryEntryPath, galleryIndex, galleryPath, galleryView } from '../../../ui/gallery.tsx'

export const galleryRoutes: readonly Route[] = [
  get(galleryPath, anyone, (ctx) => ctx.show(galleryIndex()), { cached: true }),
  get(
    galleryEntryPath,
    anyone,
    (ctx) => {
      const view = galleryView(ctx.params['component'] ?? '')
      return view ? ctx.show(view) : ctx.notFound()
    },
    { cached: true },
  ),
]
