import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { defaults, ruleLimits, ruleNames, textKeys, typefaces } from './rules.ts'
import { ruleNamesWords, textNames, typefaceNames, words } from './words.ts'

export type Typed = Readonly<Record<string, string>>
type Props = { typed: Typed; errors: FieldErrors; token: string; hasLogo: boolean }

export function settingsPage({ typed, errors, token, hasLogo }: Props): View {
  return {
    title: words.title,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'settings',
    form: true,
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        <PostForm action={paths.settings.to()} token={token} upload>
          <input type="hidden" name="openedAt" value={typed['openedAt'] ?? ''} />
          <Section id="council" title={words.council}>
            <Line name="name" label={words.name} typed={typed} errors={errors} />
            <Line
              name="shortName"
              label={words.shortName}
              hint={words.shortNameHint}
              typed={typed}
              errors={errors}
              width={20}
            />
            <Line name="strapline" label={words.strapline} typed={typed} errors={errors} />
            <Long name="welcome" label={words.welcome} rows={3} typed={typed} errors={errors} />
            <Line
              name="ladCode"
              label={words.ladCode}
              hint={words.ladCodeHint}
              typed={typed}
              errors={errors}
              width={10}
            />
          </Section>
          <Section id="face" title={words.face}>
            <Line name="colour" label={words.colour} hint={words.colourHint} typed={typed} errors={errors} width={10} />
            <Radios
              name="typeface"
              legend={{ text: words.typeface, size: 's' }}
              value={typed['typeface']}
              error={errors['typeface']}
              items={typefaces.map((value) => ({ value, label: typefaceNames[value] }))}
            />
            <FileUpload name="logo" label={words.logo} hint={words.logoHint} error={errors['logo']} accept="image/*" />
            {hasLogo && (
              <Checkboxes
                name="removeLogo"
                items={[{ value: 'yes', label: words.removeLogo }]}
                values={typed['removeLogo'] ? ['yes'] : []}
              />
            )}
          </Section>
          <Section id="contact" title={words.contact}>
            <Line name="contactEmail" label={words.email} typed={typed} errors={errors} />
            <Line name="contactPhone" label={words.phone} typed={typed} errors={errors} width={20} />
            <Long name="contactAddress" label={words.address} rows={4} typed={typed} errors={errors} />
          </Section>
          <Section id="texts" title={words.texts}>
            <Texts typed={typed} errors={errors} />
          </Section>
          <Section id="rules" title={words.rules}>
            {ruleNames.map((name) => (
              <Line
                name={`rule-${name}`}
                label={ruleNamesWords[name]}
                hint={words.rulesHint(...ruleLimits[name], defaults[name])}
                typed={typed}
                errors={errors}
                width={4}
              />
            ))}
          </Section>
          <Button preventDoubleClick>{words.save}</Button>
        </PostForm>
      </>
    ),
  }
}

/** The strapline and the welcome have their English in fields of their own. */
const welshOnly: readonly string[] = ['strapline', 'welcome']
const short: readonly string[] = ['strapline', 'contact-hours', 'logo-alt']

/** One text after another, each opened by its name; one with something wrong stands open. */
function Texts({ typed, errors }: Pick<Props, 'typed' | 'errors'>) {
  return (
    <>
      {textKeys.map((key) => {
        const languages = (['en', 'cy'] as const).filter((language) => language === 'cy' || !welshOnly.includes(key))
        const names = languages.map((language) => `text-${key}-${language}`)
        return (
          <Details
            summary={`${textNames[key].name}${names.some((name) => typed[name]) ? ` (${words.filled})` : ''}`}
            open={names.some((name) => errors[name])}
          >
            {languages.map((language) => (
              <Long
                name={`text-${key}-${language}`}
                label={`${textNames[key].name} ${language === 'cy' ? words.inWelsh : words.inEnglish}`}
                hint={textNames[key].hint}
                rows={short.includes(key) ? 1 : 4}
                typed={typed}
                errors={errors}
              />
            ))}
          </Details>
        )
      })}
    </>
  )
}

type FieldProps = Pick<Props, 'typed' | 'errors'> & { name: string; label: string; hint?: string | undefined }

const Line = ({ name, label, hint, typed, errors, width }: FieldProps & { width?: 4 | 10 | 20 }) => (
  <Input name={name} label={label} hint={hint} value={typed[name] ?? ''} error={errors[name]} width={width} />
)
const Long = ({ name, label, hint, typed, errors, rows }: FieldProps & { rows: number }) => (
  <Textarea name={name} label={label} hint={hint} value={typed[name] ?? ''} error={errors[name]} rows={rows} />
)
