export { runGate } from './gate.ts'
export { runProof } from './proof.ts'
export { runVerify } from './verify.ts'
