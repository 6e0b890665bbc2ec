# SPDX-License-Identifier: GPL-3.0-or-later
# Reads metrics as Prometheus' own client library does, and prints them as JSON: {"types": {family: type}, "samples": [[name, labels, value]]}.
import json
import sys

from prometheus_client.parser import text_string_to_metric_families

families = list(text_string_to_metric_families(sys.stdin.read()))
print(json.dumps({
    "types": {family.name: family.type for family in families},
    "samples": [[sample.name, sample.labels, sample.value] for family in families for sample in family.samples
                if sample.value == sample.value],
}))
