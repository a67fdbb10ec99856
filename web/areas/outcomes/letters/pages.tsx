import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { words } from './words.ts'

export type Waiting = { voiceId: string; step: string; way: 'post' | 'telephone'; createdAt: Date; about: string }

/** Who waits for a letter or a call, oldest first. Addresses are not here: they are opened one at a time. */
export function lettersPage(waiting: readonly Waiting[], next: string | undefined): View {
  return {
    title: words.title,
    staff: true,
    section: 'letters',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        {waiting.length === 0 ? (
          <Empty title={words.empty.title}>{words.empty.text}</Empty>
        ) : (
          <Table
            caption={words.title}
            captionClass="govuk-visually-hidden"
            head={[...words.head]}
            rows={waiting.map(({ voiceId, step, way, createdAt, about }) => [
              <a class="govuk-link" href={paths.letter.to({ voice: voiceId, step })}>
                {words.open[way]}
              </a>,
              about,
              formatDate(createdAt),
            ])}
          />
        )}
        {next && <Pagination next={{ href: withQuery(paths.letters.to(), { after: next }), text: words.next }} />}
      </>
    ),
  }
}

export type Letter = {
  voiceId: string
  step: string
  way: 'post' | 'telephone'
  address: string
  language: string
  message: { subject: string; text: string }
}

/** One letter as it is printed, or what to say in a call. */
export function letterPage({ voiceId, step, way, address, language, message }: Letter, token: string): View {
  return {
    title: words.pageTitle[way],
    staff: true,
    section: 'letters',
    form: true,
    back: { href: paths.letters.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-l govuk-!-display-none-print">{words.pageTitle[way]}</h1>
        {way === 'post' ? (
          <>
            <p class="govuk-hint govuk-!-display-none-print">{words.print}</p>
            <Lines text={address} />
          </>
        ) : (
          <p class="govuk-body">
            {words.number}: <strong>{address}</strong>
          </p>
        )}
        {way === 'telephone' && <h2 class="govuk-heading-m">{words.say}</h2>}
        <article lang={language === 'cy' ? 'cy' : 'en'}>
          <h2 class="govuk-heading-m">{message.subject}</h2>
          {message.text.split(/\n{2,}/).map((paragraph) => (
            <Lines text={paragraph} />
          ))}
        </article>
        <PostForm action={paths.letterDone.to({ voice: voiceId, step })} token={token}>
          <Button preventDoubleClick>{words.done[way]}</Button>
        </PostForm>
      </>
    ),
  }
}

const Lines = ({ text }: { text: string }) => (
  <p class="govuk-body">
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </p>
)
