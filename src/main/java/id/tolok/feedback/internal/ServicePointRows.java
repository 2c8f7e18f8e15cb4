package id.tolok.feedback.internal;

import id.tolok.feedback.ServicePoint;
import id.tolok.feedback.ServicePointData;
import id.tolok.feedback.ServicePointId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of service points. */
@Repository
public class ServicePointRows {

    private static final String SELECT = "select id, code, name, unit_id, is_open from service_point";

    private final JdbcClient database;

    ServicePointRows(JdbcClient database) {
        this.database = database;
    }

    public List<ServicePoint> all() {
        return database.sql(SELECT + " order by name, id")
                .query(ServicePointRows::point)
                .list();
    }

    public Optional<ServicePoint> find(String code) {
        return database.sql(SELECT + " where code = ?")
                .param(code)
                .query(ServicePointRows::point)
                .optional();
    }

    public ServicePoint add(ServicePointData data) {
        long id = database.sql("select nextval('service_point_seq')")
                .query(Long.class)
                .single();
        var code = RandomCodes.code();
        database.sql("insert into service_point (id, code, name, unit_id, is_open) values (?, ?, ?, ?, true)")
                .params(id, code, data.name(), data.unit().value())
                .update();
        return new ServicePoint(new ServicePointId(id), code, data.name(), data.unit(), true);
    }

    public void change(ServicePointId id, ServicePointData data, boolean open) {
        database.sql("update service_point set name = ?, unit_id = ?, is_open = ? where id = ?")
                .params(data.name(), data.unit().value(), open, id.value())
                .update();
    }

    private static ServicePoint point(ResultSet row, int number) throws SQLException {
        return new ServicePoint(
                new ServicePointId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                row.getBoolean("is_open"));
    }
}
