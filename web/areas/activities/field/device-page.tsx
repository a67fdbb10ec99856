import { Button } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import * as paths from './paths.ts'

/** The page that a device keeps. Nothing of any person is in it: what is asked comes when the device is prepared. */
export function devicePage({ code, council }: { code: string; council: string }): View {
  return {
    title: 'Answers without signal',
    noindex: true,
    embed: true,
    scripts: ['field'],
    installs: { manifest: paths.fieldManifest.to({ code }), worker: 'field-worker' },
    body: (
      <div
        id="field"
        data-field={code}
        data-field-council={council}
        data-field-devices={paths.fieldDevices.to({ code })}
        data-field-sync={paths.fieldSync.to({ code })}
        data-field-files={paths.fieldFiles.to({ code })}
      >
        <h1 class="govuk-heading-l">Answers without signal</h1>
        <noscript>
          <p class="govuk-body">
            This page needs JavaScript, which is switched off here. Use paper instead: open the activity on the desk and
            choose “Print pack”. Each form has a receipt code of its own, and can be keyed later.
          </p>
        </noscript>
        <form id="field-join" novalidate hidden>
          <p class="govuk-body">Prepare this device while it has signal. The number stands on the officer’s desk.</p>
          <Input name="pin" label="Number for the device" width={10} inputmode="numeric" autocomplete="off" />
          <Input name="name" label="What is on the label of this device? (optional)" width={20} autocomplete="off" />
          <p class="govuk-error-message" role="alert" id="field-join-error" hidden />
          <Button>Prepare this device</Button>
        </form>
      </div>
    ),
  }
}
