import type { ScannerId } from '../../domain/audit/scanners.ts'

/** Each scanner with its rule, as its own report has them. */
export const SCANNER_NAMES: Readonly<Record<ScannerId, string>> = {
  'security-hub': 'Security Hub ECR.2',
  'control-tower': 'Control Tower CT.ECR.PR.3',
  checkov: 'Checkov CKV_AWS_51',
  trivy: 'Trivy AVD-AWS-0031',
  prowler: 'Prowler ecr_repositories_tag_immutability',
}
