import { expect } from '@jest/globals'
import {
  branchDeleted,
  commentOnPullRequest,
  deployment,
  dispatchOnTag,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  pullRequestWith,
  release,
  repositoryDispatch,
  schedule,
  tagDeleted,
  tagPush,
  workflowRun,
} from '../fixtures/e2e/events.ts'
import type { ActionRun } from '../support/run-action.ts'
import type { Commit, Commits } from '../support/workspace.ts'
import { holdScenarios } from './scenarios.ts'

const ADMITTED = [0, 'immutable', 'ECR_IMMUTABLE'] as const

function refused(reason: string): readonly [1, string, string] {
  return [1, 'unknown', reason]
}

function names(commit: Commit): (run: ActionRun, commits: Commits) => void {
  return ({ outputs }, commits) => {
    expect(outputs).toMatchObject({ tag: `sha-${commits[commit]}`, revision: commits[commit], 'should-push': 'true' })
  }
}

function namesRelease({ outputs }: ActionRun, { base }: Commits): void {
  expect(outputs).toMatchObject({ tag: '1.2.3', version: '1.2.3', revision: base, 'should-push': 'true' })
}

function derivesNothing({ outputs, requests }: ActionRun): void {
  expect(outputs).toMatchObject({ tag: '', tags: '', 'should-push': 'false' })
  expect(requests).toEqual([])
}

const fork = pullRequestWith({
  'pull_request.head.repo.full_name': 'stranger/octo-repo',
  'pull_request.head.repo.fork': true,
})

holdScenarios('events', [
  { name: 'push-branch', title: 'push to a branch', expected: ADMITTED, also: names('base') },
  { name: 'push-tag', title: 'push of an annotated tag', event: tagPush, expected: ADMITTED, also: namesRelease },
  { name: 'release', title: 'release', event: release, expected: ADMITTED, also: namesRelease },
  {
    name: 'pull-request-merge',
    title: 'pull_request, with the test merge checked out',
    event: pullRequest,
    workspace: { checkout: 'merge' },
    expected: ADMITTED,
    also: names('merge'),
  },
  {
    name: 'pull-request-head',
    title: 'pull_request, with the head checked out',
    event: pullRequest,
    workspace: { checkout: 'head' },
    expected: ADMITTED,
    also: names('head'),
  },
  {
    name: 'pull-request-fork',
    title: 'pull_request of a fork, with registry-check: auto and no credentials',
    event: fork,
    workspace: { checkout: 'merge' },
    inputs: { 'registry-check': 'auto' },
    env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_EC2_METADATA_DISABLED: 'true' },
    expected: [0, 'not-checked', 'TAG_COMMIT'],
    also: ({ requests, outputs }) => {
      expect(requests).toEqual([])
      expect(outputs['should-push']).toBe('false')
    },
  },
  {
    name: 'pull-request-auto',
    title: 'pull_request of the repository itself, with registry-check: auto, is checked',
    event: pullRequest,
    workspace: { checkout: 'merge' },
    inputs: { 'registry-check': 'auto' },
    expected: ADMITTED,
    also: names('merge'),
  },
  {
    name: 'pull-request-target',
    title: 'pull_request_target with its default checkout',
    event: pullRequestTarget,
    workspace: { checkout: 'tip' },
    expected: refused('COMMIT_MISMATCH'),
    also: derivesNothing,
  },
  {
    name: 'pull-request-target-no-checkout',
    title: 'pull_request_target without a checkout',
    event: pullRequestTarget,
    workspace: { checkout: null },
    expected: refused('COMMIT_UNKNOWN'),
    also: derivesNothing,
  },
  {
    name: 'workflow-run-mismatch',
    title: 'workflow_run with its default checkout',
    event: workflowRun,
    workspace: { checkout: 'tip' },
    expected: refused('COMMIT_MISMATCH'),
    also: (run) => {
      derivesNothing(run)
      expect(run.stdout).toContain('ref: ${{ github.event.workflow_run.head_sha }}')
    },
  },
  {
    name: 'workflow-run',
    title: 'workflow_run with its head checked out',
    event: workflowRun,
    workspace: { checkout: 'head' },
    expected: ADMITTED,
    also: names('head'),
  },
  {
    name: 'merge-group',
    title: 'merge_group',
    event: mergeGroup,
    workspace: { checkout: 'merge' },
    expected: ADMITTED,
    also: names('merge'),
  },
  {
    name: 'schedule',
    title: 'schedule',
    event: schedule,
    workspace: { checkout: 'tip' },
    expected: ADMITTED,
    also: names('tip'),
  },
  {
    name: 'dispatch-tag',
    title: 'workflow_dispatch on a tag',
    event: dispatchOnTag,
    expected: ADMITTED,
    also: namesRelease,
  },
  { name: 'deployment', title: 'deployment', event: deployment, expected: ADMITTED, also: names('base') },
  {
    name: 'issue-comment',
    title: 'issue_comment on a pull request, which GitHub’s API resolves',
    event: commentOnPullRequest,
    workspace: { checkout: 'head' },
    inputs: { 'github-token': 'a-token' },
    github: ({ head, merge }) => ({
      '/repos/octo-org/octo-repo/pulls/7': { head: { sha: head }, merge_commit_sha: merge },
    }),
    githubRequests: 1,
    expected: ADMITTED,
    also: (run, commits) => {
      names('head')(run, commits)
      expect(run.githubRequests).toEqual(['GET /repos/octo-org/octo-repo/pulls/7'])
      expect(run.stdout + run.summary + JSON.stringify(run.outputs)).not.toContain('a-token')
    },
  },
  {
    name: 'issue-comment-no-token',
    title: 'issue_comment on a pull request, without a token',
    event: commentOnPullRequest,
    workspace: { checkout: 'head' },
    expected: refused('GITHUB_API_FAILED'),
    also: derivesNothing,
  },
  {
    name: 'issue-comment-hidden',
    title: 'issue_comment on a pull request that the token may not read',
    event: commentOnPullRequest,
    workspace: { checkout: 'head' },
    inputs: { 'github-token': 'a-token' },
    githubRequests: 1,
    expected: refused('GITHUB_API_FAILED'),
    also: derivesNothing,
  },
  {
    name: 'repository-dispatch',
    title: 'repository_dispatch with a revision and no checkout',
    event: repositoryDispatch,
    workspace: { checkout: null },
    inputs: ({ head }) => ({ revision: head }),
    expected: ADMITTED,
    also: names('head'),
  },
  {
    name: 'repository-dispatch-mismatch',
    title: 'repository_dispatch with a revision that is not checked out',
    event: repositoryDispatch,
    workspace: { checkout: 'tip' },
    inputs: ({ head }) => ({ revision: head }),
    expected: refused('COMMIT_MISMATCH'),
    also: derivesNothing,
  },
  {
    name: 'branch-deleted',
    title: 'push that deletes a branch',
    event: branchDeleted,
    workspace: { checkout: 'tip' },
    expected: refused('EVENT_REFUSED'),
    also: derivesNothing,
  },
  {
    name: 'tag-deleted',
    title: 'delete',
    event: tagDeleted,
    workspace: { checkout: 'tip' },
    expected: refused('EVENT_REFUSED'),
    also: derivesNothing,
  },
  {
    name: 'no-checkout',
    title: 'push without a checkout',
    workspace: { checkout: null },
    expected: ADMITTED,
    also: names('base'),
  },
  {
    name: 'dirty-tree',
    title: 'push with a tree that differs from the commit',
    workspace: { untracked: ['left-behind.txt', 'target/app.jar'] },
    expected: ADMITTED,
    also: ({ stdout }) => expect(stdout).toMatch(/^::warning .*left-behind\.txt/m),
  },
  {
    name: 'safe-directory',
    title: 'push with a checkout that git does not trust',
    env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    expected: refused('CHECKOUT_UNREADABLE'),
    also: derivesNothing,
  },
  {
    name: 'event-unreadable',
    title: 'an event without a commit',
    event: () => ({ name: 'push', payload: {}, sha: '', ref: 'refs/heads/main' }),
    expected: refused('EVENT_UNREADABLE'),
    also: ({ requests }) => expect(requests).toEqual([]),
  },
])
