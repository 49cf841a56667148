#!/usr/bin/env python3
"""Scans saved pages on Apache Spark: each task starts one `policy-scan stream` and sends it the pages of its partition.

    spark-submit scan_pages.py --program policy-scan --output answers/ pages.parquet
    spark-submit scan_pages.py --program policy-scan --output answers/ 'crawl/*.warc.gz'

Parquet holds columns id and content (text or binary), and may hold address, captured and charset; WARC files need the package warcio, and one
task reads one file. Writes Parquet below OUTPUT: answers and findings, by the day of their capture, and errors. A page that ends the program is
found by sending the rest of its batch one by one, and told as an error; no other page is lost.
"""
import argparse
import base64
import json
import queue
import subprocess
import sys
import threading

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

FIELDS = ("id", "address", "captured", "charset")
#: Pages that are sent ahead of the answer that is waited for: enough to keep the program busy.
AHEAD = 16
#: Pages that are held at once on their way between Spark and the program.
BATCH = 64
SCHEMA = "path string, line string, reason string"


def frame(page):
    """A page as a line for `policy-scan stream`."""
    line = {name: page[name] for name in FIELDS if page.get(name) is not None}
    content = page["content"]
    if isinstance(content, str):
        line["content"] = content
    else:
        line["base64"] = base64.b64encode(content).decode("ascii")
    return json.dumps(line).encode() + b"\n"


class Stream:
    """One running program. A thread writes, so that neither side waits for the other with full pipes."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.lines = queue.Queue()
        threading.Thread(target=self._write, daemon=True).start()

    def _write(self):
        try:
            while (line := self.lines.get()) is not None:
                self.process.stdin.write(line)
                self.process.stdin.flush()
            self.process.stdin.close()
        except (BrokenPipeError, ValueError):
            pass

    def send(self, page):
        self.lines.put(frame(page))

    def answer(self):
        """The next line; None where the program is gone."""
        line = self.process.stdout.readline()
        return line if line.endswith(b"\n") else None

    def close(self):
        self.lines.put(None)
        self.process.stdout.close()
        return self.process.wait()


def answers(command, pages):
    """What the program says to each page, in order: (id, line as bytes or None, reason or None)."""
    stream, waiting = Stream(command), []

    def first():
        line = stream.answer()
        if line is None:
            return None
        page = waiting.pop(0)
        # Lines that tell of an error are short.
        reason = json.loads(line).get("reason") if len(line) < 20_000 else None
        return page["id"], None if reason else line, reason

    def rest():
        """Answers all that waits, one by one where the program ends."""
        nonlocal stream
        while waiting:
            if (found := first()) is not None:
                yield found
                continue
            # Answers come in order, so the first page that has none is the one that the program was reading.
            code = stream.close()
            page = waiting.pop(0)
            yield page["id"], None, f"the program ended with {code} on this page"
            stream = Stream(command)
            for other in waiting:
                stream.send(other)

    for page in pages:
        stream.send(page)
        waiting.append(page)
        if len(waiting) >= AHEAD:
            if (found := first()) is not None:
                yield found
            else:
                yield from rest()
    yield from rest()
    stream.close()


def warc_pages(path):
    """The HTML responses of a WARC file, as bytes."""
    from warcio.archiveiterator import ArchiveIterator

    with open(path, "rb") as file:
        for number, record in enumerate(ArchiveIterator(file)):
            kind = (record.http_headers.get_header("content-type") if record.http_headers else None) or ""
            if record.rec_type != "response" or not kind.lower().startswith(("text/html", "application/xhtml")):
                continue
            address, time = (record.rec_headers.get_header(name) for name in ("WARC-Target-URI", "WARC-Date"))
            charset = kind.lower().partition("charset=")[2].strip("\"' ") or None
            yield {"id": f"{path}#{number}", "address": address, "captured": time, "charset": charset, "content": record.content_stream().read()}


def parquet_lines(spark, command, inputs, partitions=None):
    """What the program says to the pages of Parquet files: rows of SCHEMA."""

    def scan_batches(batches):
        def pages():
            for batch in batches:
                yield from batch.to_pylist()

        rows = []
        for row in answers(command, pages()):
            rows.append(row)
            if len(rows) == BATCH:
                yield table(rows)
                rows = []
        yield table(rows)

    def table(rows):
        import pyarrow

        columns = zip(*rows) if rows else ((), (), ())
        # What the program prints is UTF-8 as it stands.
        return pyarrow.RecordBatch.from_arrays([pyarrow.array(column, pyarrow.string()) for column in columns], names=["path", "line", "reason"])

    # A batch of Spark's usual size would hold 10,000 pages at once.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
    pages = spark.read.parquet(*inputs)
    if partitions:
        pages = pages.repartition(partitions)
    pages = pages.select(*[name for name in FIELDS + ("content",) if name in pages.columns])
    return pages.mapInArrow(scan_batches, SCHEMA)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", help="Parquet (files or folders) or WARC files")
    parser.add_argument("--output", required=True, help="folder to write answers, findings and errors to")
    parser.add_argument("--program", default="policy-scan", help="the executable, at the same path on every worker")
    parser.add_argument("--partitions", type=int, help="into how many parts Parquet is divided; as many as it has without it")
    options = parser.parse_args()
    command = [options.program, "stream"]
    spark = SparkSession.builder.appName("policy-scan").getOrCreate()

    warcs = [path for path in options.inputs if ".warc" in path]
    if warcs:
        from glob import glob

        def scan_files(paths):
            for path, line, reason in answers(command, (page for path in paths for page in warc_pages(path))):
                yield path, line and line.decode(), reason

        files = sorted(name for path in warcs for name in glob(path))
        lines = spark.sparkContext.parallelize(files, max(1, len(files))).mapPartitions(scan_files).toDF(SCHEMA)
    else:
        lines = parquet_lines(spark, command, options.inputs, options.partitions)

    lines = lines.persist()
    text = "string"
    answer = f"struct<question:{text},status:{text},sign:{text},values:array<{text}>,evidence:array<int>>"
    finding = f"struct<rule:{text},concept:{text},topic:{text},severity:{text},sign:{text},quote:{text},block:{text},section:array<{text}>,region:{text},fingerprint:{text}>"
    page = f"struct<url:{text},captured:{text},language:{text},kind:{text},answers:array<{answer}>,findings:array<{finding}>>"
    read = lines.where("line is not null").select("path", F.from_json("line", page).alias("page"))
    head = ["path", "page.url", "page.captured", F.substring("page.captured", 1, 10).alias("day"), "page.language"]
    found = read.select(*head, F.explode("page.answers").alias("a")).select("path", "url", "captured", "day", "language", "a.*")
    found.write.mode("overwrite").partitionBy("day").parquet(f"{options.output}/answers")
    found = read.select(*head, F.posexplode("page.findings").alias("number", "f")).select("path", "number", "url", "captured", "day", "f.*")
    found.write.mode("overwrite").partitionBy("day").parquet(f"{options.output}/findings")
    lines.where("reason is not null").select("path", "reason").write.mode("overwrite").parquet(f"{options.output}/errors")
    counts = lines.agg(F.count("line").alias("read"), F.count("reason").alias("errors")).first()
    print(f"pages read: {counts['read']}; errors: {counts['errors']}", file=sys.stderr)
    spark.stop()


if __name__ == "__main__":
    main()
