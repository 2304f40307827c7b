import type { Unit } from '../facts.ts'
import type { Reader } from '../reader.ts'
import { spanOf } from '../span.ts'
import { budgetOf, createJob } from './pipeline/job.ts'
import { tokenize } from './jenkins/groovy-tokens.ts'
import { axesOf, readPipeline } from './jenkins/pipeline.ts'

const JENKINSFILE =
  /(?:^|\/)Jenkinsfile[^/]*$|\.jenkinsfile$|\.jenkins$|(?:^|\/)(?:vars|jenkins|\.jenkins|pipelines?)\/(?:.*\/)?[^/]*\.groovy$/i
/** Pipelines in which one run waits for another. */
const SERIALISED = /\bdisableConcurrentBuilds\s*\(|\block\s*\(/

/** Pipelines of Jenkins, declarative and scripted, and the steps of its shared libraries. */
export const jenkinsfile: Reader = {
  kind: 'Jenkinsfile',
  claims: (path) => JENKINSFILE.test(path),
  holds: (text) => /\b(?:sh|bat|powershell|pwsh|docker|image|container)\b/.test(text),
  read({ path, text }) {
    const tokens = tokenize(text)
    const axes = axesOf(tokens, text)
    const unit: Unit = {
      kind: 'ci-job',
      id: 'pipeline',
      span: spanOf(0, text.length),
      serialised: SERIALISED.test(text),
      axes: [...axes].filter(([, values]) => values.length > 1).map(([name]) => name),
    }
    const job = createJob(unit, path, budgetOf(text))
    readPipeline(text, tokens, axes, job)
    return { facts: job.facts, notes: job.notes }
  },
}
