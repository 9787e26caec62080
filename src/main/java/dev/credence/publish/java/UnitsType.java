package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.credence.model.Units;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;

/** {@code Units} of the generated code: exact arithmetic of its own, so that it needs nothing of this project. */
final class UnitsType {
    private UnitsType() {}

    static TypeSpec type(Shape shape, Docs docs) {
        ClassName units = shape.name(Units.class);
        return TypeSpec.recordBuilder(units)
                .addAnnotation(JavaProduct.GENERATED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), units))
                .addJavadoc(
                        "An exact amount of units, hours or CEU: a fraction in lowest terms. Arithmetic never rounds, and throws\n"
                                + "{@link ArithmeticException} where a {@code long} would overflow.\n\n")
                .addJavadoc("@param numerator $L\n", docs.member("Units", "numerator"))
                .addJavadoc("@param denominator $L\n", docs.member("Units", "denominator"))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(long.class, "numerator")
                        .addParameter(long.class, "denominator")
                        .build())
                .addField(FieldSpec.builder(units, "ZERO", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("None at all.\n")
                        .initializer("new $T(0, 1)", units)
                        .build())
                .addMethod(constructor())
                .addMethod(factory(units))
                .addMethod(plus(units))
                .addMethod(arithmetic(units, "minus", "the other amount taken away")
                        .addStatement(
                                "return plus(new $T($T.negateExact(other.numerator), other.denominator))",
                                units,
                                Math.class)
                        .build())
                .addMethod(arithmetic(units, "times", "this amount times the other")
                        .addStatement(
                                "return new $1T($2T.multiplyExact(numerator, other.numerator),"
                                        + " $2T.multiplyExact(denominator, other.denominator))",
                                units,
                                Math.class)
                        .build())
                .addMethod(compareTo(units))
                .addMethod(toDecimal())
                .addMethod(text())
                .addMethod(gcd())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Brings the fraction to lowest terms.\n\n")
                .addJavadoc("@param numerator any number\n@param denominator any number but zero\n")
                .addCode(CodeBlock.builder()
                        .beginControlFlow("if (denominator == 0)")
                        .addStatement("throw new $T($S)", ArithmeticException.class, "denominator zero")
                        .endControlFlow()
                        .addStatement("long common = gcd($1T.abs(numerator), $1T.abs(denominator))", Math.class)
                        .addStatement("long divisor = denominator < 0 ? -common : common")
                        .addStatement("numerator = numerator / divisor")
                        .addStatement("denominator = denominator / divisor")
                        .build())
                .build();
    }

    private static MethodSpec factory(ClassName units) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("{@return a whole number of units}\n\n@param whole how many\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(long.class, "whole")
                .returns(units)
                .addStatement("return new $T(whole, 1)", units)
                .build();
    }

    private static MethodSpec.Builder arithmetic(ClassName units, String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}\n\n@param other the other amount\n", doc)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(units, "other")
                .returns(units);
    }

    private static MethodSpec plus(ClassName units) {
        return arithmetic(units, "plus", "the sum")
                .addStatement("long left = $T.multiplyExact(numerator, other.denominator)", Math.class)
                .addStatement("long right = $T.multiplyExact(other.numerator, denominator)", Math.class)
                .addStatement(
                        "return new $1T($2T.addExact(left, right), $2T.multiplyExact(denominator, other.denominator))",
                        units,
                        Math.class)
                .build();
    }

    private static MethodSpec compareTo(ClassName units) {
        return MethodSpec.methodBuilder("compareTo")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(units, "other")
                .returns(int.class)
                .addStatement("long left = $T.multiplyExact(numerator, other.denominator)", Math.class)
                .addStatement("long right = $T.multiplyExact(other.numerator, denominator)", Math.class)
                .addStatement("return $T.compare(left, right)", Long.class)
                .build();
    }

    private static MethodSpec toDecimal() {
        return MethodSpec.methodBuilder("toDecimal")
                .addJavadoc(
                        "{@return the exact decimal value}\n\n@throws ArithmeticException where there is none, as for 40/3\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(BigDecimal.class)
                .addStatement("return $1T.valueOf(numerator).divide($1T.valueOf(denominator))", BigDecimal.class)
                .build();
    }

    private static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("{@return the exact decimal where there is one, else the fraction}\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(CodeBlock.builder()
                        .addStatement("long rest = denominator")
                        .beginControlFlow("while (rest % 2 == 0)")
                        .addStatement("rest /= 2")
                        .endControlFlow()
                        .beginControlFlow("while (rest % 5 == 0)")
                        .addStatement("rest /= 5")
                        .endControlFlow()
                        .addStatement(
                                "return rest == 1 ? toDecimal().toPlainString() : numerator + $S + denominator", "/")
                        .build())
                .build();
    }

    private static MethodSpec gcd() {
        return MethodSpec.methodBuilder("gcd")
                .addJavadoc(
                        "{@return the greatest common divisor, one where there is none}\n\n@param a a number\n@param b another\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(long.class, "a")
                .addParameter(long.class, "b")
                .returns(long.class)
                .addCode(CodeBlock.builder()
                        .beginControlFlow("while (b != 0)")
                        .addStatement("long next = a % b")
                        .addStatement("a = b")
                        .addStatement("b = next")
                        .endControlFlow()
                        .addStatement("return a == 0 ? 1 : a")
                        .build())
                .build();
    }
}
