/** Schemas in the hands of libraries that take any Standard Schema: settings, a router, a form. */
import {createEnv} from '@t3-oss/env-core'
import {FormApi} from '@tanstack/form-core'
import {initTRPC} from '@trpc/server'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {
  type StandardSchema,
  type StatusCode,
  statusCodeSchema,
  synchronizationErrorSchema
} from '../../../generated/index.ts'

test('@t3-oss/env-core reads settings by them', () => {
  const settings = (value: string) =>
    createEnv({
      server: {CODE: statusCodeSchema satisfies StandardSchema<StatusCode>},
      runtimeEnv: {CODE: value},
      onValidationError: (issues) => {
        throw new Error(issues.map(({message}) => message).join())
      }
    })
  assert.is(settings('Active').CODE, 'Active')
  assert.throws(() => settings('Sleeping'), /must be one of .*, not "Sleeping"/)
})

test('@trpc/server checks the input of procedures by them', async () => {
  const {procedure, router, createCallerFactory} = initTRPC.create()
  const routes = router({
    explain: procedure.input(synchronizationErrorSchema).query(({input}) => `${input.code}: ${input.message}`)
  })
  const caller = createCallerFactory(routes)({})
  assert.is(await caller.explain({code: 'a', message: 'b'}), 'a: b')
  try {
    await caller.explain({code: 5} as never)
    assert.unreachable()
  } catch (error) {
    assert.match(String(error), 'must be a string, not 5')
  }
})

test('@tanstack/form-core checks what is filled in by them', () => {
  const form = new FormApi({
    defaultValues: {code: 'a', message: 'b'} as {code: string; message: string},
    validators: {onChange: synchronizationErrorSchema as never}
  })
  form.mount()
  form.setFieldValue('code', 5 as never)
  form.validateSync('change')
  assert.match(JSON.stringify(form.state.errors), 'must be a string, not 5')
})

test.run()
