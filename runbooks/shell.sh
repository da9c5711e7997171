# What the runbooks' commands are made of: `. runbooks/shell.sh` in a POSIX shell (sh, bash, zsh). Needs redis-cli, curl and the mariadb client.
#
# Under `npm start` everything is found in its data directory. Elsewhere, or where it is found wrongly, set the variables first. A password
# of the database is taken from MYSQL_PWD.

: "${DATA:=.data}" # the --data of npm start: logs/, and in run/ the pids

if [ -d "$DATA/logs" ]; then
  : "${REDIS_URL:=redis://127.0.0.1:$(sed -n 's/.*mode=standalone, port=\([0-9]*\).*/\1/p' "$DATA/logs/redis.log" | tail -n 1)}"
  : "${DATABASE_PORT:=$(sed -n 's/.*port: \([0-9]*\) .*/\1/p' "$DATA/logs/mariadb.log" | tail -n 1)}"
  : "${API_URL:=$(grep -h '"msg":"ready"' "$DATA"/logs/api-*[0-9].log | sed 's/.*"http":"\([^"]*\)".*/\1/' | tail -n 1)}"
  # Of each process, one a line: its name and its operators' port.
  : "${OPS:=$(for log in "$DATA"/logs/*-*[0-9].log; do
    grep '"msg":"ready"' "$log" | tail -n 1
  done | sed 's/.*"name":"\([^"]*\)".*"ops":"\([^"]*\)".*/\1 \2/')}"
fi

# A server that hangs must not hang this shell.
if command -v timeout >/dev/null; then
  redis() { timeout 5 redis-cli -u "$REDIS_URL" "$@"; }
else
  redis() { redis-cli -u "$REDIS_URL" "$@"; }
fi
sql() {
  mariadb --host="${DATABASE_HOST:-127.0.0.1}" --port="${DATABASE_PORT:-3306}" --user="${DATABASE_USER:-root}" \
    --connect-timeout=5 --execute="$1" "${DATABASE_NAME:-matchwire}"
}
dlq() {
  DATABASE_URL=${DATABASE_URL:-mysql://${DATABASE_USER:-root}@${DATABASE_HOST:-127.0.0.1}:${DATABASE_PORT:-3306}/${DATABASE_NAME:-matchwire}} \
    node_modules/.bin/node worker/dlq/main.ts "$@"
}
pid() { sed 's/[^0-9]*\([0-9]*\).*/\1/' "$DATA/run/$1.json"; }

# What every process, or those whose name begins so, answers on its operators' port: 200, 503, or 000 where nothing answers.
health() (
  printf '%-12s livez readyz\n' ''
  echo "$OPS" | grep "^${1:-}" | while read -r name url; do
    printf '%-12s' "$name"
    curl -s -m 2 -o /dev/null -o /dev/null -w ' %{http_code}  ' "$url/livez" "$url/readyz"
    echo
  done
)

# What every process, or those whose name begins with the second word, tells of metrics whose line begins with the first.
metrics() (
  echo "$OPS" | grep "^${2:-}" | while read -r name url; do
    curl -s -m 3 "$url/metrics" | grep -F "$1" | grep -v '^#' | sed "s/^/$name /"
  done
)

# Who holds a lease, for how many more seconds, and what it carries.
registry() {
  redis EVAL '
    local lines, now = {}, redis.call("TIME")[1]
    for kind, carries in pairs({ shard = "matches", gateway = "sessions" }) do
      local leases = redis.call("ZRANGE", "mw:" .. kind .. "s", 0, -1, "WITHSCORES")
      for i = 1, #leases, 2 do
        local key = "mw:" .. kind .. ":" .. leases[i]
        local record = redis.call("HMGET", key, "name", "draining")
        lines[#lines + 1] = string.format("%s %s lease %.0f s, %s %d%s", record[1] or "?", leases[i],
          leases[i + 1] / 1000 - now, carries, redis.call("SCARD", key .. ":" .. carries), record[2] == "1" and " draining" or "")
      end
    end
    table.sort(lines)
    return lines' 0
}

# The last lines whose message begins so, of all processes, oldest first; their time is in milliseconds since 1970.
logs() { grep -h "\"msg\":\"$1" "$DATA"/logs/*-*[0-9].log | sort -t , -k 2,2 | tail -n "${2:-10}"; }

# How the matches of the last minutes ended.
endings() {
  sql "SELECT reason, decided_by, counted, COUNT(*) AS matches FROM matches
    WHERE ended_at_ms > (UNIX_TIMESTAMP() - 60 * ${1:-10}) * 1000 GROUP BY reason, decided_by, counted"
}

# Stops a process of npm start in order, which starts it again; waits until its next life is ready.
roll() (
  before=$(pid "$1")
  kill -TERM "$before"
  until [ "$(pid "$1" 2>/dev/null)" != "$before" ] && health "$1" | grep -q '200 *200'; do sleep 0.5; done
  health "$1"
  registry | grep "^$1 " || true # an api or a worker holds no lease
)
