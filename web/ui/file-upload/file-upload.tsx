import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { describedBy, hasError } from '../form-group/form-group.tsx'
import { Labelled, type LabelledProps } from '../form-group/labelled.tsx'
import { type Common, extra, type Props } from '../props.ts'
import { type Translation, translated } from '../translated.ts'

export type FileUploadProps = LabelledProps &
  Common &
  Props<{
    multiple?: boolean
    /** Kinds of file the chooser offers. The server checks for itself. */
    accept?: string
    disabled?: boolean
    /** Adds a place to drop files on, where JavaScript runs. */
    dropZone?: boolean
    dropZoneOptions?: Common
    chooseFilesButton?: string
    noFileChosen?: string
    multipleFilesChosen?: Translation
    dropInstruction?: string
    enteredDropZone?: string
    leftDropZone?: string
  }>

export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name
  const input = (
    <input
      class={classes('govuk-file-upload', props.class, hasError(props) && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      accept={props.accept}
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedBy(id, props)}
      {...extra(props.attributes)}
    />
  )
  return (
    <Labelled id={id} field={props}>
      {props.formGroup?.before}
      {props.dropZone ? <DropZone {...props}>{input}</DropZone> : input}
      {props.formGroup?.after}
    </Labelled>
  )
}

function DropZone(props: FileUploadProps & { children: ComponentChildren }) {
  return (
    <div
      class={classes('govuk-file-upload-wrapper', props.dropZoneOptions?.class)}
      data-module="govuk-file-upload"
      {...translated({
        'choose-files-button': props.chooseFilesButton,
        'no-file-chosen': props.noFileChosen,
        'multiple-files-chosen': props.multipleFilesChosen,
        'drop-instruction': props.dropInstruction,
        'entered-drop-zone': props.enteredDropZone,
        'left-drop-zone': props.leftDropZone,
      })}
      {...extra(props.dropZoneOptions?.attributes)}
    >
      {props.children}
    </div>
  )
}
