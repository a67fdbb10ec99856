/** A file that is not a whole `.pb` file: the line (from 1) that is wrong, and why. */
export class PbFault extends RangeError {
  readonly line: number
  readonly reason: string
  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`)
    this.line = line
    this.reason = reason
  }
}
