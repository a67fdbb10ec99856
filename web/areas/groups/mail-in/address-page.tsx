import { Button } from '../../../ui/button/button.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'
import { frameOf, type Reader } from '../record/frame.ts'
import { words } from './words.ts'

/** The address of a record: how it works, and a new one where it is misused. */
export function addressPage(reader: Reader, address: string | undefined, token: string): View {
  const action = paths.recordAddress.to({ group: reader.group.slug })
  return {
    ...frameOf(reader),
    title: words.title,
    body: (
      <>
        <p class="fm-kicker">{reader.group.name}</p>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        {address ? (
          <p class="govuk-body-l">
            <a class="govuk-link govuk-!-text-break-word" href={`mailto:${address}`}>
              {address}
            </a>
          </p>
        ) : (
          <p class="govuk-body">{words.none}</p>
        )}
        <ul class="govuk-list govuk-list--bullet">
          {words.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        {address ? (
          <Section id="renew" title={words.renew}>
            <p class="govuk-body">{words.renewHint}</p>
            <PostForm action={action} token={token}>
              <Button variant="warning" preventDoubleClick>
                {words.renew}
              </Button>
            </PostForm>
          </Section>
        ) : (
          <PostForm action={action} token={token}>
            <Button preventDoubleClick>{words.make}</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
