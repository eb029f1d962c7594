import java.io.File;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/**
 * An HDFS of one name node and one data node on loopback, until it is killed: {@code java -cp ...
 * HdfsService.java FOLDER}. Prints its address.
 */
public final class HdfsService {
  private HdfsService() {}

  public static void main(String[] arguments) throws Exception {
    Configuration settings = new Configuration();
    settings.set("dfs.datanode.http.address", "127.0.0.1:0");
    settings.set("dfs.permissions.superusergroup", "root");
    MiniDFSCluster cluster =
        new MiniDFSCluster.Builder(settings, new File(arguments[0])).numDataNodes(1).build();
    cluster.waitActive();
    System.out.println("ready " + cluster.getURI());
  }
}
