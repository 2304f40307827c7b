import { joinTables, optionTable } from './arguments.ts'

/** Of docker, podman, nerdctl and buildah alike: what one of them does not have is not written either. */
export const GLOBAL_OPTIONS = optionTable(
  `config context=c host=H log-level=l tlscacert tlscert tlskey connection url identity root runroot storage-driver storage-opt
  cgroup-manager conmon events-backend hooks-dir imagestore namespace=n address=a snapshotter cni-path cni-netconfpath data-root
  hosts-dir runtime tmpdir registries-conf registries-conf-dir builder`,
  'debug=D',
)

export const PUSH_OPTIONS = optionTable(
  `platform authfile cert-dir creds digestfile format=f compression-format compression-level encryption-key encrypt-layer sign-by
  sign-by-sigstore sign-by-sigstore-private-key sign-passphrase-file retry retry-delay blob-cache add-compression sign cosign-key
  notation-key-name soci-span-size soci-min-layer-size signature-policy sort`,
  'all-tags=a quiet=q purge=p',
)

export const BUILD_OPTIONS = optionTable(
  `tag=t file=f output=o add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent iidfile
  label metadata-file network no-cache-filter platform policy progress provenance sbom secret shm-size source-policy-file ssh target ulimit
  cpu-period cpu-quota cpu-shares=c cpuset-cpus cpuset-mems memory=m memory-swap isolation security-opt authfile cap-add cap-drop
  cert-dir cpp-flag creds decryption-key device dns dns-option dns-search env format from group-add hooks-dir ignorefile ipc jobs
  layer-label logfile manifest os os-feature os-version arch variant pid retry retry-delay runtime runtime-flag sign-by timestamp
  unsetenv unsetlabel userns userns-uid-map userns-gid-map uts volume=v cache-ttl signature-policy project token build-platform
  exporter source-date-epoch`,
  'quiet=q',
)

export const IMAGETOOLS_OPTIONS = optionTable('tag=t file=f annotation platform=p progress builder metadata-file')

export const BAKE_OPTIONS = optionTable(
  'file=f set allow builder call list metadata-file progress provenance sbom var project token build-platform',
)

const CONTAINER_OPTIONS = optionTable(
  `add-host annotation attach=a blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count cpu-percent
  cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares=c cpus cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule
  device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search domainname entrypoint env=e env-file
  expose gpus group-add health-cmd health-interval health-retries health-start-interval health-start-period health-timeout hostname=h
  io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory label=l label-file link link-local-ip log-driver log-opt mac-address
  memory=m memory-reservation memory-swap memory-swappiness mount name net net-alias network network-alias oom-score-adj pid
  pids-limit platform publish=p pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit
  user=u userns uts volume=v volume-driver volumes-from workdir=w arch os variant authfile conmon-pidfile creds pidfile pod
  pod-id-file requires secret systemd timezone tz umask decryption-key gidmap uidmap subgidname subuidname sdnotify`,
  'interactive=i tty=t detach=d publish-all=P',
)

export const RUN_OPTIONS = CONTAINER_OPTIONS

export const SERVICE_OPTIONS = joinTables(
  CONTAINER_OPTIONS,
  optionTable(
    `image args cap-add config constraint container-label credential-spec endpoint-mode generic-resource host limit-cpu limit-memory
    limit-pids max-concurrent mode placement-pref replicas replicas-max-per-node reserve-cpu reserve-memory restart-condition
    restart-delay restart-max-attempts restart-window rollback-delay rollback-failure-action rollback-max-failure-ratio
    rollback-monitor rollback-order rollback-parallelism stop-grace-period update-delay update-failure-action
    update-max-failure-ratio update-monitor update-order update-parallelism config-add config-rm constraint-add constraint-rm
    container-label-add container-label-rm dns-add dns-rm env-add env-rm label-add label-rm mount-add mount-rm network-add
    network-rm publish-add publish-rm secret-add secret-rm host-add host-rm group-add group-rm`,
  ),
)

export const COMPOSE_OPTIONS = optionTable(
  'file=f project-name=p project-directory profile env-file parallel progress ansi context=c host=H log-level workdir',
)

export const COMPOSE_COMMAND_OPTIONS = optionTable(
  'build-arg builder memory=m progress ssh provenance sbom scale timeout=t parallel',
  'quiet=q detach=d',
)
