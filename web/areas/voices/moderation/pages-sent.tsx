import type { Panel } from '../../../platform/subjects.ts'

/** Pictures and recordings of an answer: nobody decides about what they have not seen. */
export const SentWith = ({ panel }: { panel: Panel | undefined }) =>
  panel ? (
    <ul class="govuk-list fm-sent">
      {panel.items.map(({ title, href, media }) => (
        <li class="fm-sent__item">
          {media?.kind === 'picture' && (
            <img
              class="fm-sent__picture"
              src={media.src}
              alt={title}
              width={media.width}
              height={media.height}
              loading="lazy"
            />
          )}
          {media?.kind === 'sound' && (
            // biome-ignore lint/a11y/useMediaCaption: its words stand beside it.
            <audio class="fm-sound" controls preload="none" src={media.src} aria-label="Recording" />
          )}
          <p class="fm-sent__words">
            {title ? `“${title}”` : 'It has no words yet: nobody sees or hears it before it has.'}{' '}
            <a class="govuk-link" href={href}>
              {title ? 'Improve these words' : 'Write them down'}
              <span class="govuk-visually-hidden">
                : {media?.kind === 'sound' ? 'recording' : 'picture'} {title}
              </span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  ) : null
