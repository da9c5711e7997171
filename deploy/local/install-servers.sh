#!/bin/sh
# Installs the given Debian packages (default: Redis, MariaDB, Prometheus and Alertmanager) without letting apt start them as system
# services: Matchwire runs private ones. Needs root: sudo sh deploy/local/install-servers.sh
set -eu
[ $# -gt 0 ] || set -- mariadb-server redis-server prometheus prometheus-alertmanager

# One at a time: a second run must not take our policy below for the one to put back.
exec 9>/tmp/matchwire-install.lock
flock 9

policy=/usr/sbin/policy-rc.d
saved=$policy.before-matchwire
restore() {
  rm -f "$policy"
  if [ -e "$saved" ]; then mv "$saved" "$policy"; fi
}
# A saved policy that stands already is from a killed run, and is the one to put back.
if [ -e "$policy" ] && [ ! -e "$saved" ]; then mv "$policy" "$saved"; fi
trap restore EXIT
trap 'exit 130' INT TERM
printf '#!/bin/sh\nexit 101\n' >"$policy"
chmod 755 "$policy"

export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=300 update
apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
