import { sentFile } from '../../../paths.ts'
import type { Sent } from '../../../uploads/sent-queries.ts'

/** A picture of a story in full, or in small where many stand together. */
export function Picture({
  picture,
  small = false,
  lang,
}: {
  picture: Sent
  small?: boolean
  lang?: string | undefined
}) {
  const drawn = (small && picture.small) || picture
  return (
    <img
      class={small ? 'fm-story-card__picture' : 'fm-picture'}
      src={sentFile.to({ file: drawn.id })}
      alt={picture.words}
      lang={lang}
      width={drawn.width ?? undefined}
      height={drawn.height ?? undefined}
      loading={small ? 'lazy' : undefined}
    />
  )
}
