#!/usr/bin/env bash
# Packs what is compiled for a cluster and resolves the class paths of what the slow suites start
# beside it; a suite whose service is not to be had is skipped with a line.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
maven() { mvn -B -q --no-transfer-progress "$@"; }

# As `mvn -Pcluster -Dmaven.test.skip package` does, but nothing is compiled again.
maven -Pcluster jar:jar@default-jar dependency:copy-dependencies@libraries-for-a-cluster || exit 1
du -shL jobs/target/cluster/tenor.jar jobs/target/cluster/lib

mkdir -p jobs/target/services
for service in spark hdfs s3proxy s3a; do
  file="$PWD/jobs/target/services/$service.txt"
  maven -f jobs/src/test/services/pom.xml "-P$service" dependency:build-classpath \
    "-Dmdep.outputFile=$file" || { rm -f "$file"; echo "$service: not to be had here"; }
done
# Spark's scripts and daemons look for its jars in one folder.
home=jobs/target/services/spark-home
rm -rf $home
if [ -e jobs/target/services/spark.txt ]; then
  mkdir -p $home/jars
  tr ':' '\n' <jobs/target/services/spark.txt | grep '\.jar$' | xargs ln -s -t $home/jars
fi
file="$PWD/jobs/target/services/iceberg.txt"
maven -Piceberg dependency:build-classpath "-Dmdep.outputFile=$file" -Dmdep.includeScope=test \
  -DincludeGroupIds=org.apache.iceberg,org.xerial ||
  { rm -f "$file"; echo "iceberg: not to be had here"; }
