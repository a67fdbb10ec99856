import { examplesOf } from '../example.ts'
import { FileUpload } from './file-upload.tsx'

export const examples = examplesOf(FileUpload, {
  'One file': { name: 'plan', label: 'The plan', hint: 'PDF or a picture, at most 10 MB', accept: '.pdf,.png,.jpg' },
  'Several, or dropped': { name: 'pictures', label: 'Pictures of the place', multiple: true, dropZone: true },
  'With an error': { name: 'list', label: 'List of postcodes', error: 'The file must be a CSV', accept: '.csv' },
})
