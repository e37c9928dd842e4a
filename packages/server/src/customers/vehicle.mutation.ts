import { addVehicleInput, removeVehicleInput, updateVehicleInput } from '@hubcap/rules/customers/vehicle.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { addVehicle } from './add-vehicle.ts'
import { removeVehicle } from './remove-vehicle.ts'
import { updateVehicle } from './update-vehicle.ts'

const AddVehicleInput = builder.inputType('AddVehicleInput', {
  fields: (t) => ({
    customerId: t.id({ required: true }),
    plate: t.string({ required: true }),
    make: t.string(),
    model: t.string(),
    colour: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('addVehicle', {
  action: 'customer.update',
  model: 'Vehicle',
  input: AddVehicleInput,
  schema: addVehicleInput,
  ids: { customerId: 'Customer' },
  run: addVehicle,
})

const UpdateVehicleInput = builder.inputType('UpdateVehicleInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    plate: t.string(),
    make: t.string(),
    model: t.string(),
    colour: t.string(),
  }),
})

nodeMutation('updateVehicle', {
  action: 'customer.update',
  model: 'Vehicle',
  input: UpdateVehicleInput,
  schema: updateVehicleInput,
  ids: { id: 'Vehicle' },
  run: updateVehicle,
})

const RemoveVehicleInput = builder.inputType('RemoveVehicleInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

nodeMutation('removeVehicle', {
  action: 'customer.update',
  model: 'Customer',
  input: RemoveVehicleInput,
  schema: removeVehicleInput,
  ids: { id: 'Vehicle' },
  run: removeVehicle,
})
