import type { Reader } from '../reader.ts'
import { bake } from './bake.ts'
import { buildspec } from './buildspec.ts'
import { cdkPython } from './cdk-python.ts'
import { cdkTypescript } from './cdk-typescript.ts'
import { circleci } from './circleci.ts'
import { cloudbuild } from './cloudbuild.ts'
import { cloudformation } from './cloudformation.ts'
import { compose } from './compose.ts'
import { dockerfile } from './dockerfile.ts'
import { dockerrun } from './dockerrun.ts'
import { ecsTaskDefinition } from './ecs-task-definition.ts'
import { envFile } from './env-file.ts'
import { githubAction } from './github/action.ts'
import { githubWorkflow } from './github/workflow.ts'
import { gitlab } from './gitlab.ts'
import { helm } from './helm.ts'
import { jenkinsfile } from './jenkinsfile.ts'
import { kubernetes } from './kubernetes.ts'
import { kustomize } from './kustomize.ts'
import { makefile } from './makefile.ts'
import { shellScript } from './shell-script.ts'
import { skaffold } from './skaffold.ts'
import { terraform } from './terraform.ts'

/** All kinds of files that are read. */
export const READERS: readonly Reader[] = [
  githubWorkflow,
  githubAction,
  gitlab,
  circleci,
  jenkinsfile,
  buildspec,
  cloudbuild,
  shellScript,
  makefile,
  dockerfile,
  bake,
  compose,
  envFile,
  skaffold,
  kubernetes,
  kustomize,
  helm,
  ecsTaskDefinition,
  dockerrun,
  cloudformation,
  terraform,
  cdkTypescript,
  cdkPython,
]
