import type { Reader } from '../reader.ts'
import { PYTHON } from '../syntax/code/python.ts'
import { PYTHON_DIALECT } from './cdk/dialects.ts'
import { readProgram } from './cdk/read-program.ts'

/** AWS CDK in Python. */
export const cdkPython: Reader = {
  kind: 'CDK program in Python',
  claims: (path) => path.endsWith('.py') && !/(?:^|\/)(?:site-packages|\.venv|cdk\.out)\//.test(path),
  holds: (text) => text.includes('aws_cdk') || text.includes('aws_ecr') || text.includes('aws_ecs'),
  read: (file) => readProgram(file, PYTHON, PYTHON_DIALECT),
}
