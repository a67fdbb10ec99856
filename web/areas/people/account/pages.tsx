import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { myPage } from '../../home/paths.ts'
import { followOf } from '../../publishing/paths.ts'
import * as paths from '../paths.ts'
import type { Factors } from '../second-factor/queries.ts'
import type { OwnSession } from '../sessions/queries.ts'
import { youngWords } from '../young-people/words.ts'
import type { OwnAccount, OwnPasskey } from './queries.ts'
import { Safety } from './safety.tsx'
import { Sessions } from './sessions.tsx'
import { accountWords } from './words.ts'

export type AccountPage = {
  account: OwnAccount
  staff: boolean
  passkeys: readonly OwnPasskey[]
  factors: Factors
  sessions: readonly OwnSession[]
  /** Options for saving a passkey; nothing where the second factor must be shown first. */
  passkeyOptions: string | undefined
  token: string
  language: Language
  errors?: FieldErrors
}

/** Everything about one's own account. */
export function accountView(page: AccountPage): View {
  const say = speak(accountWords, page.language)
  const errors = page.errors ?? {}
  return {
    title: say.title,
    form: true,
    noindex: true,
    section: 'mine',
    scripts: ['passkey'],
    ...(Object.values(errors).some(Boolean) ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} ids={{ 'shown-as': 'shown-as', alias: 'alias' }} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <Section id="details" title={say.detailsTitle}>
          <DetailsForm {...page} errors={errors} />
        </Section>
        <Section id="address" title={say.emailTitle}>
          <p class="govuk-body">{say.emailNow(page.account.email)}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.accountEmail.to()}>
              {say.emailChange}
            </a>
          </p>
        </Section>
        <Safety {...page} />
        <Sessions {...page} />
        <Section id="more" title={say.moreTitle}>
          <ul class="govuk-list">
            {[
              { href: myPage.to(), text: say.myPage },
              { href: followOf('all'), text: say.follow },
              { href: paths.youngPeople.to(), text: speak(youngWords, page.language).young.title },
              { href: paths.privacyExport.to(), text: say.myData },
              { href: paths.privacyErase.to(), text: say.erase },
            ].map(({ href, text }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

function DetailsForm({ account, staff, token, language, errors }: AccountPage & { errors: FieldErrors }) {
  const say = speak(accountWords, language)
  const adult = account.ageBand === '18-plus'
  return (
    <PostForm action={paths.accountDetails.to()} token={token} language={language}>
      <Input
        name="name"
        autocomplete="name"
        spellcheck={false}
        label={{ text: say.name, size: 's' }}
        value={account.name}
        error={errors['name']}
      />
      <Radios
        name="shown-as"
        legend={{ text: say.shownAs, size: 's' }}
        hint={adult ? say.shownHint : `${say.shownHint} ${say.fullNameAdults}`}
        value={account.shownAs}
        error={errors['shown-as']}
        items={[
          { value: 'first-name', label: say.shown['first-name'] },
          adult && { value: 'full-name', label: say.shown['full-name'] },
          {
            value: 'alias',
            label: say.shown.alias,
            conditional: (
              <Input name="alias" label={say.alias} width={20} value={account.alias ?? ''} error={errors['alias']} />
            ),
          },
        ]}
      />
      <Radios
        name="language"
        inline
        legend={{ text: say.language, size: 's' }}
        value={account.language === 'cy' ? 'cy' : 'en'}
        items={(['en', 'cy'] as const).map((value) => ({ value, label: say.languages[value] }))}
      />
      {!adult && <Checkboxes name="now-adult" items={[{ value: 'yes', label: say.adult }]} />}
      {adult && !staff && (
        <Details summary={say.notAdult}>
          <Checkboxes name="under-18" items={[{ value: 'yes', label: say.under18 }]} />
        </Details>
      )}
      <Button preventDoubleClick>{say.save}</Button>
    </PostForm>
  )
}
