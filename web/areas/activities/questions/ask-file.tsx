import type { ComponentChildren } from 'preact'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type Asking, hintOf, titled } from './asking.ts'
import { readFileValue } from './file-value.ts'
import { questionWords } from './words.ts'

const documents = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,application/pdf,text/plain,text/csv'
const recordings = '.mp3,.m4a,.ogg,.oga,.opus,.wav,.weba,.webm,audio/*'
const pictures = 'image/jpeg,image/png,image/webp,image/gif'

export const AskFile = (props: Asking<'file'>) => (
  <Upload {...props} accept={documents} hint={questionWords[props.language].fileHint} />
)

export function AskPicture(props: Asking<'picture'>) {
  const { question, values, errors, language } = props
  const say = questionWords[language]
  const name = `${question.key}-alt`
  return (
    <Upload {...props} accept={pictures} hint={say.pictureHint}>
      <Input
        name={name}
        label={question.describe?.label[language] ?? say.pictureShows}
        hint={question.describe?.hint[language] ?? say.pictureShowsHint}
        value={values[name]}
        error={errors[name]}
        spellcheck
        autocomplete="off"
      />
    </Upload>
  )
}

export function AskAudio(props: Asking<'audio'>) {
  const { question, values, errors, language } = props
  const say = questionWords[language]
  const name = `${question.key}-transcript`
  return (
    <Upload {...props} accept={recordings} hint={say.audioHint}>
      <Textarea
        name={name}
        label={say.audioSays}
        hint={say.audioSaysHint}
        rows={5}
        value={values[name]}
        error={errors[name]}
        spellcheck
      />
    </Upload>
  )
}

type UploadProps = Asking<'audio' | 'file' | 'picture'> & { accept: string; hint: string; children?: ComponentChildren }

/** What was sent before is said, for a browser's own field cannot show it. */
function Upload(props: UploadProps) {
  const { question, values, errors, language, accept, hint } = props
  const say = questionWords[language]
  const kept = readFileValue(values[question.key])
  return (
    <>
      <FileUpload
        name={question.key}
        label={titled(props)}
        hint={hintOf(props, hint)}
        error={errors[question.key]}
        accept={accept}
      />
      {kept && (
        <InsetText>
          <input type="hidden" name={question.key} value={values[question.key]} />
          <p class="govuk-body">
            {say.fileKept(kept.name)} {say.fileAnother}
          </p>
          <Checkboxes small name={`${question.key}-remove`} items={[{ value: 'yes', label: say.fileRemove }]} />
        </InsetText>
      )}
      {props.children}
    </>
  )
}
