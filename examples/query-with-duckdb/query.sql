-- 各地各年行政复议申请：收到、受理、受理率。claims 是 gouji claims 写出的表。
-- Applications for administrative reconsideration by place and year. claims is the table that gouji claims writes.
SELECT
  coalesce(placeSeries, reportPlace) AS series,          -- 更名前后是一个地方 / one place under all its names
  arg_max(reportPlace, year) AS place,
  year,
  max(value) FILTER (action IN ('收到', '新收')) AS received,
  max(value) FILTER (action = '受理') AS accepted,
  round(100 * accepted / received, 1) AS rate,           -- 缺一项则空，不是 0 / null where either is missing, never 0
  count(DISTINCT digest) AS files
FROM claims
WHERE subject IN ('行政复议申请', '复议申请') AND kind = 'count' AND modality = 'fact' AND unit = '件'
GROUP BY series, year
HAVING received IS NOT NULL OR accepted IS NOT NULL
ORDER BY place, year
