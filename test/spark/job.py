"""Pipes records through `wire` on a local Spark cluster of two workers: job.py COMMAND INPUT OUTPUT."""
import sys

from pyspark import SparkConf, SparkContext

command, source, target = sys.argv[1:4]
conf = SparkConf().setMaster("local-cluster[2,1,1024]").setAppName("wire")
context = SparkContext(conf=conf)
context.setLogLevel("WARN")
try:
    context.textFile(source, minPartitions=8).pipe(command, checkCode=True).saveAsTextFile(target)
finally:
    context.stop()
