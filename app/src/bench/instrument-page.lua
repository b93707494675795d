-- wrk script: fifty requests a second over ten connections, as browsers ask (compressed, nothing cached before).
-- wrk has no rate of its own; each connection waits a fifth of a second between its requests.
wrk.headers["Accept-Encoding"] = "gzip"
function delay() return 200 end
function done(summary, latency)
  io.write(string.format("p50 %.1f ms, p99 %.1f ms, max %.1f ms, %.0f requests/s, errors %d\n",
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    summary.requests / (summary.duration / 1e6),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
