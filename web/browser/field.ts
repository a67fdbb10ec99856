// Answers on a shared device without signal. The page is kept by the worker; what people say is locked before it is called kept.
import { begin } from './field-begin.ts'

const root = document.getElementById('field')
if (root) begin(root)
