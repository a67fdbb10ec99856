import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { about, calledAs } from './desk-words.ts'
import { type FormatRefusals, formatRefusals, type Recording } from './rules.ts'

export type RecordingForm = {
  activity: { id: string }
  format: 'bsl' | 'audio'
  recording: Recording
  version: number
  errors: FormatRefusals
  token: string
}

/** A video of somebody signing, or a reading aloud: a file or an address, with all that is said in it. */
export function RecordingForm({ activity, format, recording, version, errors, token }: RecordingForm) {
  const video = format === 'bsl'
  const said = (field: string) => errors[field] && formatRefusals[errors[field]]
  return (
    <>
      <FieldErrorSummary
        errors={Object.fromEntries(Object.entries(errors).map(([field, refusal]) => [field, formatRefusals[refusal]]))}
      />
      <h1 class="govuk-heading-l">{calledAs({ format, language: 'en' })}</h1>
      <p class="govuk-body">{about[format]}.</p>
      <PostForm action={paths.versionDesk.to({ activity: activity.id, version: format })} token={token} upload>
        <input type="hidden" name="version" value={String(version)} />
        {recording.file && (
          <InsetText>
            <input type="hidden" name="kept-file" value={recording.file} />A file is kept. Choose another to put it in
            its place.
          </InsetText>
        )}
        <FileUpload
          name="file"
          label={video ? 'Video' : 'Recording'}
          hint={video ? 'MP4 or WebM, 60 MB at most' : 'MP3, M4A, Ogg, WAV or WebM, 10 MB at most'}
          accept={video ? 'video/mp4,video/webm' : 'audio/*'}
          error={said('file')}
        />
        <Input
          name="address"
          label="Or the address where it is"
          hint="People are told that it opens another website"
          type="url"
          value={recording.address ?? ''}
          error={said('address')}
          spellcheck={false}
        />
        {video && (
          <>
            {recording.captions && <input type="hidden" name="kept-captions" value={recording.captions} />}
            <FileUpload
              name="captions"
              label={recording.captions ? 'Other captions instead' : 'Captions (optional)'}
              hint="A WebVTT file, for a video that also speaks"
              accept=".vtt,text/vtt"
              error={said('captions')}
            />
          </>
        )}
        <Textarea
          name="transcript"
          label={video ? 'All that is signed, in words' : 'All that is said, in words'}
          hint="It stands below the recording, and what search finds"
          rows={12}
          value={recording.transcript}
          error={said('transcript')}
          spellcheck
        />
        <Button preventDoubleClick>Save</Button>
      </PostForm>
    </>
  )
}
